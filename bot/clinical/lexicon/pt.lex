[classes]
SPOKEN = qqpt
