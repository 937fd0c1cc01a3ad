package dev.redress.policy.files;

import com.fasterxml.jackson.annotation.Nulls;
import dev.redress.policy.RuleFile;
import dev.redress.policy.SourceProblem;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML strictly: no unknown key, no key twice, nothing missing or left empty that has to be there. */
final class Yaml {

    static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    private Yaml() {}

    /** {@return the file's content, or nothing after its problem was added} */
    static <T> Optional<T> read(RuleFile file, TypeReference<T> type, Collection<SourceProblem> problems) {
        List<SourceProblem> unfit;
        try {
            YamlTree tree = new YamlTree(file);
            if (tree.root().isMissingNode() || tree.root().isNull()) {
                problems.add(new SourceProblem(file.path(), 0, 0, "the file is empty"));
                return Optional.empty();
            }
            unfit = YamlShape.problems(tree, type.getType());
        } catch (JacksonException broken) {
            problems.add(YamlSyntax.problem(file, broken));
            return Optional.empty();
        }
        if (!unfit.isEmpty()) {
            problems.addAll(unfit);
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(file.text(), type));
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            int line = at == null ? 0 : Math.max(0, at.getLineNr());
            int column = at == null ? 0 : Math.max(0, at.getColumnNr());
            problems.add(new SourceProblem(file.path(), line, column, detail(broken)));
            return Optional.empty();
        }
    }

    /** {@return the same content as JSON, in UTF-8} */
    static byte[] json(JsonNode content) {
        return content.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String detail(JacksonException broken) {
        Throwable root = broken;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = switch (root) {
            case InvalidNullException _ -> "a value is missing";
            case JacksonException jackson -> jackson.getOriginalMessage();
            default -> String.valueOf(root.getMessage());
        };
        String where = broken instanceof DatabindException databind ? path(databind) : "";
        return where
                + message.lines()
                        .findFirst()
                        .orElse("")
                        .replaceAll("\\(class [^)]*\\)", "")
                        .replaceAll("`?dev\\.redress\\.(?:\\w+[.$])*(\\w+)`?", "$1");
    }

    private static String path(DatabindException databind) {
        StringBuilder path = new StringBuilder();
        databind.getPath()
                .forEach(step -> path.append(
                        step.getPropertyName() == null
                                ? "[" + step.getIndex() + "]"
                                : (path.isEmpty() ? "" : ".") + step.getPropertyName()));
        return path.isEmpty() ? "" : "at `" + path + "`: ";
    }
}
