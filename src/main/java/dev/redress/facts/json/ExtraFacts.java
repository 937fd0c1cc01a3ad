package dev.redress.facts.json;

import dev.redress.facts.Answer;
import dev.redress.facts.Extra;
import dev.redress.facts.ExtraFact;
import dev.redress.facts.Item;
import dev.redress.facts.Money;
import dev.redress.facts.ShopUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The facts of a shop's own in a case, read and written under the names that its policy declares. */
final class ExtraFacts {

    static final String FIELD = "extra";

    private ExtraFacts() {}

    /** {@return every declared fact, of the case and of each item in turn; unknown where the case, checked before, is silent} */
    static List<Extra> read(JsonNode root, List<Item> items, ShopUnits shop) {
        List<Extra> extras = new ArrayList<>();
        for (ExtraFact declared : shop.extras()) {
            if (declared.ofItem()) {
                for (int i = 0; i < items.size(); i++) {
                    extras.add(extra(declared, items.get(i), root.at("/items/" + i + "/" + FIELD)));
                }
            } else {
                extras.add(extra(declared, null, root.path(FIELD)));
            }
        }
        return extras;
    }

    private static Extra extra(ExtraFact declared, @Nullable Item item, JsonNode group) {
        JsonNode value = group.path(declared.name());
        Extra unknown = declared.unknown(item);
        if (value.isMissingNode() || isUnknown(value)) {
            return unknown;
        }
        return switch (declared.kind()) {
            case ANSWER -> new Extra(declared.name(), item, Answer.valueOf(value.stringValue()), null, null, null);
            case COUNT -> new Extra(declared.name(), item, Answer.UNKNOWN, value.intValue(), null, null);
            case AMOUNT ->
                new Extra(
                        declared.name(),
                        item,
                        Answer.UNKNOWN,
                        null,
                        Money.of(
                                value.path("amount").stringValue(),
                                value.path("currency").stringValue()),
                        null);
            case CHOICE -> new Extra(declared.name(), item, Answer.UNKNOWN, null, null, value.stringValue());
        };
    }

    /** {@return whether a case says of a fact, of whatever kind, that it is not known} */
    static boolean isUnknown(JsonNode value) {
        return value.isString() && value.stringValue().equals(ExtraFact.UNKNOWN);
    }

    /** {@return what is known of these, by name, or nothing where that is nothing} */
    static @Nullable SortedMap<String, Object> write(List<Extra> extras, @Nullable Item item) {
        SortedMap<String, Object> known = new TreeMap<>();
        for (Extra extra : extras) {
            if (item == null ? extra.item() == null : item.equals(extra.item())) {
                Object value = value(extra);
                if (value != null) {
                    known.put(extra.name(), value);
                }
            }
        }
        return known.isEmpty() ? null : known;
    }

    private static @Nullable Object value(Extra extra) {
        if (extra.answer() != Answer.UNKNOWN) {
            return extra.answer().name();
        }
        if (extra.amount() != null) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("amount", extra.amount().amount().toPlainString())
                    .put("currency", extra.amount().currency().getCurrencyCode());
        }
        return extra.count() != null ? extra.count() : extra.choice();
    }
}
