package dev.redress.policy.drools;

import dev.redress.decision.Basis;
import dev.redress.decision.Proposal;
import dev.redress.decision.Term;
import dev.redress.facts.Batch;
import dev.redress.facts.Buyer;
import dev.redress.facts.ChatPromise;
import dev.redress.facts.Evidence;
import dev.redress.facts.Exchange;
import dev.redress.facts.Extra;
import dev.redress.facts.FreeShipping;
import dev.redress.facts.Insurance;
import dev.redress.facts.Item;
import dev.redress.facts.Moment;
import dev.redress.facts.Order;
import dev.redress.facts.Parcel;
import dev.redress.facts.Request;
import dev.redress.facts.ReturnFreight;
import dev.redress.facts.Review;
import dev.redress.facts.Stock;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule may match: the facts of a case, the terms of the shop, and what other rules proposed. */
final class Vocabulary {

    /** The packages that a rule file imports. */
    static final Set<String> PACKAGES = Set.of(Order.class.getPackageName(), Proposal.class.getPackageName());

    private static final TreeMap<String, Class<?>> TYPES = new TreeMap<>();

    static {
        Stream.concat(
                        Stream.of(
                                Moment.class,
                                FreeShipping.class,
                                Order.class,
                                Item.class,
                                Parcel.class,
                                Evidence.class,
                                Request.class,
                                Insurance.class,
                                ReturnFreight.class,
                                Exchange.class,
                                Buyer.class,
                                ChatPromise.class,
                                Review.class,
                                Stock.class,
                                Batch.class,
                                Extra.class,
                                Term.class),
                        Arrays.stream(Proposal.class.getPermittedSubclasses()))
                .forEach(type -> TYPES.put(type.getSimpleName(), type));
    }

    private Vocabulary() {}

    static Optional<Class<?>> type(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    static Collection<String> typeNames() {
        return TYPES.keySet();
    }

    /** {@return the type of that name in the packages that rules import, an enumeration for example} */
    static Optional<Class<?>> anyType(String name) {
        return PACKAGES.stream()
                .<Class<?>>mapMulti((packageName, found) -> {
                    try {
                        found.accept(Class.forName(packageName + "." + name, false, Basis.class.getClassLoader()));
                    } catch (ClassNotFoundException absent) {
                        // another package may have it
                    }
                })
                .findFirst();
    }

    /** {@return the proposal of that name} */
    static Optional<Class<?>> proposal(String name) {
        return type(name).filter(Proposal.class::isAssignableFrom);
    }

    static Collection<String> proposalNames() {
        return TYPES.values().stream()
                .filter(Proposal.class::isAssignableFrom)
                .map(Class::getSimpleName)
                .toList();
    }

    /** {@return the names of the enumerations that fields of facts and proposals are of} */
    static Collection<String> codeNames() {
        return TYPES.values().stream()
                .flatMap(type -> fields(type).stream().map(field -> kind(type, field)))
                .map(kind -> kind instanceof Kind.Many(Kind of) ? of : kind)
                .filter(Kind.Code.class::isInstance)
                .map(kind -> ((Kind.Code) kind).type().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return of which kind a field is that the type has} */
    static Kind kind(Class<?> type, String field) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(field) && method.getParameterCount() == 0)
                .findFirst()
                .map(method -> Kind.of(method.getGenericReturnType()))
                .orElseThrow();
    }

    /** {@return whether rules may ask for the fields of a type: those of the JDK do more than tell} */
    static boolean hasFields(Class<?> type) {
        return PACKAGES.contains(type.getPackageName());
    }

    /** {@return what can be asked of a type: its components and its other questions without arguments} */
    static Collection<String> fields(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && !method.getName().equals("toString")
                    && !method.getName().equals("hashCode")) {
                names.add(method.getName());
            }
        }
        return names;
    }

    /** {@return whether a field of a type is {@code null} where nobody knows it} */
    static boolean mayBeUnknown(Class<?> type, String field) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(field) && method.getParameterCount() == 0)
                .anyMatch(method -> method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class));
    }
}
