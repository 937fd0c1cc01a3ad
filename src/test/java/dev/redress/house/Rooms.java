package dev.redress.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a class lives: its package, told from the root package of the house. The root itself is the room {@code ""}.
 *
 * @param root the root package
 */
record Rooms(String root) {

    /** Generated from openapi.yaml: the wire types, and the interfaces that the server implements. */
    private static final Set<String> GENERATED = Set.of("wire", "api.contract");

    private static final int WIRING = 5;

    private static final Map<String, Integer> FLOORS =
            Map.of("facts", 0, "decision", 1, "policy", 2, "ledger", 2, "desk", 3, "workshop", 3, "api", 4, "cli", 4);

    /** The rooms that use the JDK and JSpecify alone. */
    static final Set<String> PURE = Set.of("facts", "decision", "policy", "ledger", "desk");

    /** {@return the class's room, or nothing where it is not of this house} */
    Optional<String> of(JavaClass type) {
        return ofPackage(type.getPackageName());
    }

    /** {@return the package's room, or nothing where it is not of this house} */
    Optional<String> ofPackage(String name) {
        if (name.equals(root)) {
            return Optional.of("");
        }
        return name.startsWith(root + ".") ? Optional.of(name.substring(root.length() + 1)) : Optional.empty();
    }

    boolean isPure(JavaClass type) {
        return of(type).filter(PURE::contains).isPresent();
    }

    /** {@return whether the class decides about money: it lives in a pure room or in an adapter below one} */
    boolean handlesMoney(JavaClass type) {
        return of(type).map(Rooms::wing).filter(PURE::contains).isPresent();
    }

    boolean isGenerated(JavaClass type) {
        return of(type).filter(GENERATED::contains).isPresent();
    }

    /** {@return the first step below the root: {@code policy} for {@code policy.drools}} */
    static String wing(String room) {
        return room.split("\\.", 2)[0];
    }

    /** {@return the floor of a room, or nothing where nobody gave it one} */
    static Optional<Integer> floor(String room) {
        return room.isEmpty() ? Optional.of(WIRING) : Optional.ofNullable(FLOORS.get(wing(room)));
    }
}
