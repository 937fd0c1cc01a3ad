package dev.redress.mutation;

import dev.redress.decision.Proposal;
import dev.redress.facts.Order;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The values of the enumerations that rules name. */
final class Values {

    private static final List<String> PACKAGES = List.of(Order.class.getPackageName(), Proposal.class.getPackageName());

    private Values() {}

    /** {@return the names of an enumeration's values, in order; none where there is no such enumeration} */
    static List<String> of(String type) {
        return PACKAGES.stream()
                .flatMap(inPackage -> find(inPackage + "." + type))
                .filter(Class::isEnum)
                .flatMap(found -> Arrays.stream(found.getEnumConstants()))
                .map(Object::toString)
                .toList();
    }

    /** {@return the value to swap for another: the party that it is mostly about, or else the next one} */
    static String swapped(String type, String value) {
        if (type.equals("Party")) {
            return value.equals("SELLER") ? "BUYER" : "SELLER";
        }
        List<String> all = of(type);
        return all.get((all.indexOf(value) + 1) % all.size());
    }

    private static Stream<Class<?>> find(String name) {
        try {
            return Stream.of(Class.forName(name, false, Order.class.getClassLoader()));
        } catch (ClassNotFoundException absent) {
            return Stream.empty();
        }
    }
}
