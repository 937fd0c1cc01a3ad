package dev.redress.house.broken.facts;

import java.util.List;
import java.util.Locale;

/** Reads chance and the machine. */
class TossesACoin {

    List<Object> toss() {
        return List.of(Math.random(), Locale.getDefault());
    }
}
