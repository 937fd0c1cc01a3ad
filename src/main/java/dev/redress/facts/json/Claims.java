package dev.redress.facts.json;

import dev.redress.facts.Answer;
import dev.redress.facts.ClaimedCase;
import dev.redress.facts.Inspection;
import dev.redress.facts.OrderStatus;
import dev.redress.facts.ParcelStatus;
import dev.redress.facts.Wear;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads from a case what can be read of it, passing over the places that are known to be wrong. */
final class Claims {

    private final JsonNode root;
    private final Set<String> wrong;

    /** @param wrong JSON pointers to the places that the schema refuses */
    Claims(JsonNode root, Set<String> wrong) {
        this.root = root;
        this.wrong = wrong;
    }

    ClaimedCase read() {
        int items = at("/items").size();
        List<ClaimedCase.Amount> amounts = new ArrayList<>();
        collectAmounts(root, JsonPointer.empty(), amounts);
        return new ClaimedCase(
                text("/policy"),
                instant("/asOf"),
                said("/order/status", OrderStatus.class),
                said("/parcel/status", ParcelStatus.class),
                said("/order/orderedAt", this::instant),
                said("/order/shippedAt", this::instant),
                said("/order/signedAt", this::instant),
                said("/request/unansweredSince", this::instant),
                said("/review/postedAt", this::instant),
                instant("/request/raisedAt"),
                said("/order/daysSinceSigning", this::number),
                said("/request/goodsBack", Answer.class),
                said("/request/goodsBackAt", this::instant),
                amount("/order/paid"),
                amount("/order/refundedBefore"),
                amount("/promise/amount"),
                Stream.concat(
                                Stream.of("/evidence/inspection"),
                                IntStream.range(0, items).mapToObj(index -> "/items/" + index + "/inspection"))
                        .map(pointer -> said(pointer, Inspection.class))
                        .filter(Objects::nonNull)
                        .toList(),
                IntStream.range(0, items)
                        .mapToObj(index -> line("/items/" + index))
                        .toList(),
                amounts);
    }

    private ClaimedCase.Line line(String item) {
        return new ClaimedCase.Line(
                item,
                text(item + "/id"),
                number(item + "/quantity"),
                number(item + "/orderedQuantity"),
                amount(item + "/unitPrice"),
                amount(item + "/linePaid"),
                said(item + "/wear", Wear.class));
    }

    /** Money is whatever has an amount and a currency, wherever it stands. */
    private void collectAmounts(JsonNode node, JsonPointer here, List<ClaimedCase.Amount> amounts) {
        if (wrong.contains(here.toString())) {
            return;
        }
        if (node.path("currency").isString()) {
            ClaimedCase.Amount amount = amount(here.toString());
            if (amount != null) {
                amounts.add(amount);
            }
        } else if (node.isArray()) {
            IntStream.range(0, node.size())
                    .forEach(index -> collectAmounts(node.get(index), here.appendIndex(index), amounts));
        } else {
            node.properties()
                    .forEach(field -> collectAmounts(field.getValue(), here.appendProperty(field.getKey()), amounts));
        }
    }

    private ClaimedCase.@Nullable Amount amount(String pointer) {
        if (!at(pointer).isObject()) {
            return null;
        }
        String amount = text(pointer + "/amount");
        return new ClaimedCase.Amount(
                pointer, amount == null ? null : new BigDecimal(amount), text(pointer + "/currency"));
    }

    private <E extends Enum<E>> ClaimedCase.@Nullable Said<E> said(String pointer, Class<E> type) {
        String text = text(pointer);
        return text == null ? null : new ClaimedCase.Said<>(pointer, Enum.valueOf(type, text));
    }

    private static <T> ClaimedCase.@Nullable Said<T> said(String pointer, Function<String, @Nullable T> read) {
        T value = read.apply(pointer);
        return value == null ? null : new ClaimedCase.Said<>(pointer, value);
    }

    private @Nullable Instant instant(String pointer) {
        String text = text(pointer);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }

    private @Nullable String text(String pointer) {
        JsonNode node = at(pointer);
        return node.isString() ? node.stringValue() : null;
    }

    private @Nullable Integer number(String pointer) {
        JsonNode node = at(pointer);
        return node.isIntegralNumber() ? Integer.valueOf(node.intValue()) : null;
    }

    /** {@return the node at a place that is not known to be wrong; a missing node otherwise} */
    private JsonNode at(String pointer) {
        return wrong.contains(pointer) ? JsonNodeFactory.instance.missingNode() : root.at(pointer);
    }
}
