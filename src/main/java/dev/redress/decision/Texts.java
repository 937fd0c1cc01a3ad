package dev.redress.decision;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;

/** What codes mean in words, for the agent: reasons, needs, tasks, deadlines, notes and referrals each have their own. */
public final class Texts {

    private final Map<Kind, Map<String, String>> byKind = new EnumMap<>(Kind.class);

    /** Of what a text tells. */
    public enum Kind {
        REASON,
        NEED,
        TASK,
        DEADLINE,
        NOTE,
        REFERRAL,
        DEDUCTION
    }

    public Texts(Map<Kind, Map<String, String>> texts) {
        texts.forEach((kind, byCode) -> byKind.put(kind, Map.copyOf(byCode)));
    }

    /** {@return the text of a code; the code itself where there is none, which a check of the rules refuses} */
    public String of(Kind kind, String code) {
        return byKind.getOrDefault(kind, Map.of()).getOrDefault(code, code);
    }

    public boolean has(Kind kind, String code) {
        return byKind.getOrDefault(kind, Map.of()).containsKey(code);
    }

    /** {@return the codes of a kind that have a text, in order} */
    public Collection<String> codes(Kind kind) {
        return new TreeSet<>(byKind.getOrDefault(kind, Map.of()).keySet());
    }
}
