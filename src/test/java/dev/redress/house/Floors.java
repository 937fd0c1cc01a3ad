package dev.redress.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Who may import whom. */
final class Floors {

    private static final String WIRE = "wire";
    private static final Set<String> WIRE_USERS = Set.of("facts.json", "decision.json", "api", "api.contract", "cli");

    private final Rooms rooms;

    Floors(Rooms rooms) {
        this.rooms = rooms;
    }

    /** A floor imports lower floors only; a nested room may import its parent, never the reverse. */
    ArchRule rule() {
        return classes().should(importLowerFloorsOnly());
    }

    /** No rooms import each other in a ring; what is generated from the contract may use the types it is told to. */
    ArchRule noCycles() {
        return slices().matching(rooms.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(describe("generated", rooms::isGenerated), alwaysTrue());
    }

    private ArchCondition<JavaClass> importLowerFloorsOnly() {
        return new ArchCondition<>("import lower floors only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                rooms.of(type)
                        .ifPresent(from -> type.getDirectDependenciesFromSelf()
                                .forEach(dependency -> rooms.of(dependency.getTargetClass())
                                        .filter(to -> !allowed(from, to))
                                        .ifPresent(to -> events.add(violation(dependency, from, to)))));
            }
        };
    }

    private static ConditionEvent violation(Dependency dependency, String from, String to) {
        return SimpleConditionEvent.violated(
                dependency, "`" + from + "` may not import `" + to + "`: " + dependency.getDescription());
    }

    private static boolean allowed(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        if (to.equals(WIRE)) {
            return WIRE_USERS.contains(from);
        }
        if (from.equals("api") && to.equals("api.contract")) {
            return true; // The contract's interfaces are generated into a package of their own.
        }
        if (Rooms.wing(from).equals(Rooms.wing(to))) {
            return from.startsWith(to + ".");
        }
        return Rooms.floor(from).isPresent()
                && Rooms.floor(to).isPresent()
                && Rooms.floor(from).get() > Rooms.floor(to).get();
    }
}
