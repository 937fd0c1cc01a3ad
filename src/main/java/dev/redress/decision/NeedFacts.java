package dev.redress.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which facts of a case answer a need: where callers fill in what was found out before they send the case again.
 *
 * @param byCode JSON pointers into a case by the need's code, the likeliest first; {@code /items/*} stands for the item that
 *     the need is about, or for every item where it is about the whole case
 */
public record NeedFacts(Map<String, List<String>> byCode) {

    /** Nothing is known of any need. */
    public static final NeedFacts NONE = new NeedFacts(Map.of());

    private static final String EACH_ITEM = "/items/*";

    public NeedFacts {
        byCode = Map.copyOf(byCode);
    }

    /** {@return the pointers into the case that the outcome is about} */
    public List<String> of(Need need, Outcome outcome) {
        return byCode.getOrDefault(need.code(), List.of()).stream()
                .flatMap(place -> places(place, need, outcome.items()))
                .toList();
    }

    /** Outcomes have their items in the order of the case. */
    private static Stream<String> places(String place, Need need, List<ItemOutcome> items) {
        if (!place.startsWith(EACH_ITEM)) {
            return Stream.of(place);
        }
        return IntStream.range(0, items.size())
                .filter(i -> need.item() == null
                        || need.item().id().equals(items.get(i).itemId()))
                .mapToObj(i -> "/items/" + i + place.substring(EACH_ITEM.length()));
    }
}
