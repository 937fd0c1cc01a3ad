package dev.redress.policy.drools;

import dev.redress.facts.Money;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a proposal is made of, or what a calculation with money takes.
 *
 * @param of the kinds of its parts, in order
 */
record Signature(List<Kind> of) {

    Signature {
        of = List.copyOf(of);
    }

    /** {@return the ways in which a proposal can be made} */
    static List<Signature> ofMaking(Class<?> proposal) {
        return Arrays.stream(proposal.getConstructors()).map(Signature::of).toList();
    }

    /** {@return what the calculations of that name take} */
    static List<Signature> calculations(String name) {
        return methods()
                .filter(method -> method.getName().equals(name))
                .map(Signature::of)
                .toList();
    }

    /** {@return the names of all calculations} */
    static Collection<String> calculations() {
        return methods().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> methods() {
        return Arrays.stream(Money.class.getMethods())
                .filter(method -> method.getReturnType() == Money.class && !Modifier.isStatic(method.getModifiers()));
    }

    private static Signature of(Executable executable) {
        return new Signature(Arrays.stream(executable.getGenericParameterTypes())
                .map(Kind::of)
                .toList());
    }

    boolean takes(List<Kind> given) {
        if (of.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < of.size(); i++) {
            boolean exactForWhole = of.get(i) == Kind.Basic.WHOLE && given.get(i) == Kind.Basic.EXACT;
            if (!of.get(i).meets(given.get(i)) || exactForWhole) {
                return false;
            }
        }
        return true;
    }

    /** {@return it in words} */
    String told() {
        return of.isEmpty() ? "nothing" : of.stream().map(Kind::told).collect(Collectors.joining(", "));
    }
}
