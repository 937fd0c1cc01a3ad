package dev.redress.facts.json;

import org.jspecify.annotations.Nullable;

/** Enumerations have the same constants here and on the wire. */
public final class WireEnums {

    private WireEnums() {}

    /** {@return the constant on the wire, or nothing for nothing} */
    public static <W extends Enum<W>> @Nullable W toWire(@Nullable Enum<?> value, Class<W> wire) {
        return value == null ? null : onWire(value, wire);
    }

    /** {@return the constant on the wire} */
    public static <W extends Enum<W>> W onWire(Enum<?> value, Class<W> wire) {
        return Enum.valueOf(wire, value.name());
    }

    /** {@return the constant on the wire, or nothing where the value says that nothing is known} */
    static <W extends Enum<W>> @Nullable W stated(Enum<?> value, Class<W> wire) {
        return value.name().equals("UNKNOWN") ? null : onWire(value, wire);
    }

    static <E extends Enum<E>> @Nullable E toFacts(@Nullable Enum<?> wire, Class<E> facts) {
        return wire == null ? null : Enum.valueOf(facts, wire.name());
    }
}
