package dev.redress.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the code must not do anywhere, so that the same facts give the same bytes. */
final class Promises {

    private static final Set<String> WALL_CLOCK = Set.of(
            "java.lang.System.currentTimeMillis", "java.time.InstantSource.system", "java.util.Calendar.getInstance");

    private static final Set<String> RANDOMNESS = Set.of(
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Random.<init>",
            "java.security.SecureRandom.<init>",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.random.RandomGenerator.getDefault",
            "java.util.random.RandomGenerator.of");

    private static final Set<String> ENVIRONMENT = Set.of(
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.nanoTime",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.System.identityHashCode");

    private static final Set<String> FLOATING = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    private final Rooms rooms;

    Promises(Rooms rooms) {
        this.rooms = rooms;
    }

    /** Nobody asks what time it is, apart from the wiring, which makes the one clock that all others are handed. */
    ArchRule noClock() {
        return classes()
                .should(notCall(
                        "read a clock",
                        (type, target) ->
                                !rooms.of(type).filter(String::isEmpty).isPresent() && readsClock(target)));
    }

    /** {@return the calls of the wiring that make a clock; there is to be one} */
    Stream<String> clocks(JavaClasses house) {
        return calls(
                house, (type, target) -> rooms.of(type).filter(String::isEmpty).isPresent() && readsClock(target));
    }

    /** The pure rooms read no chance and nothing of the machine that they run on. */
    ArchRule noChanceNorEnvironment() {
        return classes()
                .should(notCall(
                        "read chance or the machine",
                        (type, target) -> rooms.isPure(type)
                                && (RANDOMNESS.contains(nameOf(target)) || ENVIRONMENT.contains(nameOf(target)))));
    }

    /** No type that holds money or computes with it knows floating point. */
    ArchRule noFloatingPoint() {
        return classes().should(new ArchCondition<>("not know floating point") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!rooms.handlesMoney(type)) {
                    return;
                }
                type.getFields().stream()
                        .filter(field -> floats(field.getType()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(
                                field, field.getDescription() + " holds floating point")));
                type.getCodeUnits().stream()
                        .filter(Promises::floats)
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(
                                unit, unit.getDescription() + " takes or gives floating point")));
            }
        });
    }

    /** No exact number is made from floating point, or turned into it. */
    ArchRule noInexactNumbers() {
        return classes()
                .should(notCall(
                        "make an exact number inexact",
                        (type, target) -> target.getOwner().isAssignableTo(Number.class)
                                && target.getOwner().getPackageName().equals("java.math")
                                && Stream.concat(
                                                Stream.of(target.getRawReturnType()),
                                                target.getRawParameterTypes().stream())
                                        .anyMatch(raw -> FLOATING.contains(raw.getName()))));
    }

    /** Every package says that nothing in it is null unless it says so. */
    ArchRule nullMarked() {
        return classes().should(new ArchCondition<>("live in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!rooms.isGenerated(type) && !type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " lives in a package without @NullMarked"));
                }
            }
        });
    }

    private static boolean readsClock(AccessTarget.CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        return WALL_CLOCK.contains(nameOf(target))
                || (owner.startsWith("java.time.") && target.getName().equals("now"))
                || (owner.equals("java.time.Clock")
                        && (target.getName().startsWith("system")
                                || target.getName().startsWith("tick")))
                || (owner.equals("java.util.Date")
                        && target.getName().equals("<init>")
                        && target.getRawParameterTypes().isEmpty())
                || (owner.equals("java.util.GregorianCalendar")
                        && target.getName().equals("<init>"));
    }

    private static String nameOf(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private static boolean floats(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .anyMatch(Promises::floats);
    }

    private static boolean floats(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(raw -> FLOATING.contains(raw.getBaseComponentType().getName()));
    }

    private static Stream<String> calls(
            JavaClasses house, BiPredicate<JavaClass, AccessTarget.CodeUnitAccessTarget> banned) {
        return house.stream()
                .flatMap(type -> accesses(type, target -> banned.test(type, target)))
                .map(JavaCodeUnitAccess::getDescription);
    }

    private static Stream<JavaCodeUnitAccess<?>> accesses(
            JavaClass type, Predicate<AccessTarget.CodeUnitAccessTarget> wanted) {
        return type.getAccessesFromSelf().stream()
                .filter(JavaCodeUnitAccess.class::isInstance)
                .<JavaCodeUnitAccess<?>>map(access -> (JavaCodeUnitAccess<?>) access)
                .filter(access -> wanted.test(access.getTarget()));
    }

    private static ArchCondition<JavaClass> notCall(
            String what, BiPredicate<JavaClass, AccessTarget.CodeUnitAccessTarget> banned) {
        return new ArchCondition<>("not " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                accesses(type, target -> banned.test(type, target))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }
}
