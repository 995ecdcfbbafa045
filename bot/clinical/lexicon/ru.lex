[classes]
SPOKEN = qqru
