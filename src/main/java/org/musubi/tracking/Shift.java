package org.musubi.tracking;

import java.time.LocalDate;

/** Where a phase shall be: the days on which it starts and ends. */
record Shift(Phase phase, LocalDate start, LocalDate end) {}
