package dev.redress.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils cases: their values, their structure, or their bytes. */
final class Mangler {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.0",
            "1.5",
            "1e2",
            "1e400",
            "-0.0",
            "9223372036854775808",
            "1e-999999999",
            "1e99999999999",
            "\"\"",
            "\"UNKNOWN\"",
            "\"0.001\"",
            "\"-5\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"\u2028\"",
            "\"2026-11-20T12:00:00Z\"",
            "\"2026-02-30T12:00:00Z\"",
            "\"9999-12-31T23:59:59Z\"",
            "\"USD\"",
            "\"XAU\"",
            "{}",
            "[]",
            "[[]]",
            "[null]",
            "{\"amount\":\"1\"}",
            "{\"amount\":\"1\",\"currency\":\"USD\"}",
            "{\"amount\":{\"amount\":\"1\",\"currency\":\"CNY\"},\"currency\":\"CNY\"}",
            "{\"\":{\"/~\":1}}");

    private final RandomGenerator random;

    Mangler(RandomGenerator random) {
        this.random = random;
    }

    byte[] mangle(byte[] document) {
        return switch (random.nextInt(4)) {
            case 0 -> bytes(document);
            case 1 -> text(document);
            default -> structure(document);
        };
    }

    private byte[] structure(byte[] document) {
        JsonNode root = JSON.readTree(document);
        for (int i = 0; i <= random.nextInt(4); i++) {
            List<ContainerNode<?>> places = new ArrayList<>();
            collect(root, places);
            change(places.get(random.nextInt(places.size())));
        }
        return JSON.writeValueAsBytes(root);
    }

    private void change(ContainerNode<?> place) {
        JsonNode value = JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
        switch (place) {
            case ObjectNode object -> {
                List<String> names = new ArrayList<>(object.propertyNames());
                String name = names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
                switch (random.nextInt(4)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.set(name + (char) random.nextInt(0xd800), value);
                    default -> object.set(name, value);
                }
            }
            case ArrayNode array -> {
                if (!array.isEmpty() && random.nextBoolean()) {
                    array.set(random.nextInt(array.size()), value);
                } else {
                    JsonNode repeated = array.isEmpty() ? value : array.get(0);
                    IntStream.range(0, random.nextInt(300)).forEach(_ -> array.add(repeated));
                }
            }
            default -> throw new IllegalStateException("an object or an array, not " + place);
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> places) {
        if (node instanceof ContainerNode<?> place) {
            places.add(place);
        }
        node.forEach(child -> collect(child, places));
    }

    /** Puts an odd value where any other token was. */
    private byte[] text(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(10));
        String value = VALUES.get(random.nextInt(VALUES.size()));
        return (text.substring(0, at) + value + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(byte[] document) {
        byte[] bytes = document.clone();
        for (int i = 0; i <= random.nextInt(3); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
