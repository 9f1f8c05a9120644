import TimelineUI
