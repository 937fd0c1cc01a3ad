package dev.redress.house.broken;

import java.time.InstantSource;

/** Makes a clock; the wiring may do so once. */
class FirstClock {

    InstantSource clock() {
        return InstantSource.system();
    }
}
