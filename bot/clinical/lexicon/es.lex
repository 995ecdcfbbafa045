[classes]
SPOKEN = qqes
