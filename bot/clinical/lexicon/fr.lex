[classes]
SPOKEN = qqfr
