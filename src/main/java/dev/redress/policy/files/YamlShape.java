package dev.redress.policy.files;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.redress.facts.Nearest;
import dev.redress.policy.SourceProblem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds a YAML file against the records that it is read into, and finds everything that does not fit them. */
final class YamlShape {

    private final YamlTree tree;
    private final List<SourceProblem> problems = new ArrayList<>();

    private YamlShape(YamlTree tree) {
        this.tree = tree;
    }

    /** {@return everything that keeps the file from being read as a {@code type}} */
    static List<SourceProblem> problems(YamlTree tree, Type type) {
        YamlShape shape = new YamlShape(tree);
        shape.value("", tree.root(), type, false);
        return shape.problems;
    }

    private void value(String pointer, JsonNode node, Type type, boolean nullsAllowed) {
        if (node.isNull()) {
            problems.add(tree.atKey(pointer, named(pointer) + " has no value; write one behind it"));
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            list(pointer, node, generic.getActualTypeArguments()[0]);
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            map(pointer, node, generic.getActualTypeArguments()[1], nullsAllowed);
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            object(pointer, node, plain);
        } else if (type instanceof Class<?> plain && plain != JsonNode.class) {
            if (node.isContainer()) {
                wanted(pointer, "a single value is wanted here, not " + kind(node));
            } else {
                YamlValues.problem(node.asString(), plain).ifPresent(detail -> wanted(pointer, detail));
            }
        }
    }

    private void list(String pointer, JsonNode node, Type entries) {
        if (!node.isArray()) {
            wanted(
                    pointer,
                    "a list is wanted here, not " + kind(node)
                            + "; write `[one, other]`, or a line that starts with `- ` for each");
            return;
        }
        IntStream.range(0, node.size())
                .forEach(i -> value(YamlTree.below(pointer, Integer.toString(i)), node.get(i), entries, false));
    }

    private void map(String pointer, JsonNode node, Type values, boolean nullsAllowed) {
        if (isObject(pointer, node)) {
            node.properties().stream()
                    .filter(entry -> !(nullsAllowed && entry.getValue().isNull()))
                    .forEach(entry -> value(YamlTree.below(pointer, entry.getKey()), entry.getValue(), values, false));
        }
    }

    private void object(String pointer, JsonNode node, Class<?> type) {
        if (!isObject(pointer, node)) {
            return;
        }
        List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
        List<String> free =
                names(components).stream().filter(name -> !node.has(name)).toList();
        Set<String> meant = new HashSet<>();
        node.propertyNames().stream()
                .filter(key ->
                        components.stream().noneMatch(known -> known.getName().equals(key)))
                .forEach(key -> {
                    Nearest.to(key, free).ifPresent(meant::add);
                    problems.add(tree.atKey(
                            YamlTree.below(pointer, key),
                            "there is no key `" + key + "` here; "
                                    + Nearest.hint(key, meant(key, free, names(components)))));
                });
        List<String> missing = new ArrayList<>();
        for (RecordComponent component : components) {
            String name = component.getName();
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (node.has(name) && !(optional && node.get(name).isNull())) {
                value(
                        YamlTree.below(pointer, name),
                        node.get(name),
                        component.getGenericType(),
                        allowsNulls(type, name));
            } else if (!node.has(name) && !optional && !meant.contains(name)) {
                missing.add("`" + name + "`");
            }
        }
        if (!missing.isEmpty()) {
            wanted(pointer, String.join(", ", missing) + (missing.size() == 1 ? " is" : " are") + " missing here");
        }
    }

    private static List<String> names(List<RecordComponent> components) {
        return components.stream().map(RecordComponent::getName).toList();
    }

    private boolean isObject(String pointer, JsonNode node) {
        if (!node.isObject()) {
            wanted(pointer, "lines `key: value` are wanted here, not " + kind(node));
        }
        return node.isObject();
    }

    private void wanted(String pointer, String detail) {
        problems.add(tree.atValue(pointer, detail));
    }

    private static boolean allowsNulls(Class<?> type, String component) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(component))
                .map(field -> field.getAnnotation(JsonSetter.class))
                .anyMatch(setter -> setter != null && setter.contentNulls() == Nulls.SET);
    }

    private static String named(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return last.isEmpty() || last.matches("\\d+") ? "this entry of the list" : "`" + last + "`";
    }

    private static String kind(JsonNode node) {
        if (node.isContainer()) {
            return node.isArray() ? "a list" : "lines `key: value`";
        }
        return "`" + node.asString() + "`";
    }

    /** Keys that are not used yet are likelier to be meant, unless one in use is nearly the same. */
    private static Collection<String> meant(String key, Collection<String> free, Collection<String> all) {
        boolean used = Nearest.to(key, free).isEmpty() && Nearest.to(key, all).isPresent();
        return free.isEmpty() || used ? all : free;
    }
}
