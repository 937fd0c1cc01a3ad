package dev.redress.facts.json;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published contract, {@code openapi.yaml}, as the schemas that documents are checked against. */
final class Contract {

    private static final String ID = "urn:redress:contract";

    private final JsonNode document;
    private final SchemaRegistry registry;

    /** The contract as it is published. */
    Contract() {
        this(published());
    }

    /** A contract that differs from the published one. */
    Contract(JsonNode document) {
        this.document = document;
        Dialect dialect =
                Dialect.builder(Dialects.getOpenApi31()).format(new Instants()).build();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ROOT)
                .build();
        registry = SchemaRegistry.withDialect(
                dialect, builder -> builder.schemaRegistryConfig(config).schemas(Map.of(ID, document.toString())));
    }

    /** {@return the published contract, read from the class path} */
    static JsonNode published() {
        try (InputStream in = Objects.requireNonNull(
                Contract.class.getResourceAsStream("/dev/redress/openapi.yaml"), "openapi.yaml is on the class path")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the schema at a JSON pointer into the contract, such as {@code /components/schemas/CaseFacts}} */
    Schema schema(String pointer) {
        Schema schema = registry.getSchema(SchemaLocation.of(ID + "#" + pointer));
        schema.initializeValidators();
        return schema;
    }

    /** {@return what the contract says at a JSON pointer} */
    JsonNode at(String pointer) {
        return document.at(pointer);
    }

    /** Instants as this service reads them: in UTC, as they are recorded, of the years that the contract has. */
    private static final class Instants implements Format {

        private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
        private static final Instant BEYOND = Instant.parse("2200-01-01T00:00:00Z");

        @Override
        public String getName() {
            return "date-time";
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            try {
                Instant instant = OffsetDateTime.parse(value).toInstant();
                return !instant.isBefore(FIRST) && instant.isBefore(BEYOND);
            } catch (DateTimeParseException _) {
                return false;
            }
        }
    }
}
