"""A patient's curve as a picture for a phone, and as text for those who do not see it."""

from bot.charts.data import ChartData, Forecast, Labels, Panel
from bot.charts.text import describe
from bot.charts.worker import ChartWorker

__all__ = ["ChartData", "ChartWorker", "Forecast", "Labels", "Panel", "describe"]
