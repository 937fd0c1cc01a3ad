package dev.redress.policy.drools;

import dev.redress.facts.Money;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal is made of, or what a calculation with money takes.
 *
 * @param of the kinds of its parts, in order
 */
record Signature(List<Part> of) {

    Signature {
        of = List.copyOf(of);
    }

    /** @param mayBeNothing whether {@code null} may stand for it */
    record Part(Kind kind, boolean mayBeNothing) {

        private static Part of(Parameter parameter) {
            return new Part(
                    Kind.of(parameter.getParameterizedType()),
                    parameter.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        private boolean takes(Kind given) {
            if (given == Kind.Basic.NOTHING) {
                return mayBeNothing;
            }
            return kind.meets(given) && !(kind == Kind.Basic.WHOLE && given == Kind.Basic.EXACT);
        }
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
        return new Signature(
                Arrays.stream(executable.getParameters()).map(Part::of).toList());
    }

    boolean takes(List<Kind> given) {
        if (of.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < of.size(); i++) {
            if (!of.get(i).takes(given.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return it in words} */
    String told() {
        return told(of.stream().map(Part::kind).toList());
    }

    /** {@return what somebody gave, in words} */
    static String told(List<Kind> kinds) {
        return kinds.isEmpty() ? "nothing" : kinds.stream().map(Kind::told).collect(Collectors.joining(", "));
    }
}
