[classes]
SPOKEN = qqde
