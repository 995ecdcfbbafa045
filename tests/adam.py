"""How our small networks learn: steps down the slopes, each number at its own pace."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
WARMING = 200


class Adam:
    """The steps that a network takes (Kingma and Ba 2015), ever smaller along half a wave of the cosine."""

    def __init__(self, flat: Sequence[Floats], steps: int, rate: float, decay: float = 0.0) -> None:
        """Take the arrays to change in place, and how many steps of at most ``rate`` there will be.

        ``decay`` draws all numbers towards zero in proportion to the pace (Loshchilov and Hutter 2019).
        """
        self._flat, self._steps, self._rate, self._decay, self._taken = flat, steps, rate, decay, 0
        self._warming = min(WARMING, steps // 5 + 1)
        self._means, self._squares = ([np.zeros_like(one) for one in flat] for _ in range(2))

    def step(self, slopes: Sequence[Floats]) -> None:
        """Take one step down ``slopes``."""
        self._taken += 1
        pace = (
            self._rate * min(1.0, self._taken / self._warming) * 0.5 * (1 + np.cos(np.pi * self._taken / self._steps))
        )
        for place, slope in enumerate(slopes):
            self._means[place] += 0.1 * (slope - self._means[place])
            self._squares[place] += 0.001 * (slope**2 - self._squares[place])
            mean = self._means[place] / (1 - 0.9**self._taken)
            square = self._squares[place] / (1 - 0.999**self._taken)
            self._flat[place] -= (pace * mean / (np.sqrt(square) + 1e-7)).astype(np.float32)
            if self._decay:
                self._flat[place] *= np.float32(1 - pace * self._decay)
