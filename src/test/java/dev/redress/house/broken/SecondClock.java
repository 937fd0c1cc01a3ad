package dev.redress.house.broken;

import java.time.Clock;

/** Makes another clock. */
class SecondClock {

    Clock clock() {
        return Clock.systemUTC();
    }
}
