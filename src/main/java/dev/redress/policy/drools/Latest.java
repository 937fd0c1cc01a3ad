package dev.redress.policy.drools;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;

/** What was made last of something, by what it was made of, so that it is made once. */
final class Latest<K, V> {

    private final SequencedMap<K, V> latest;
    private final int most;
    private final Function<K, V> made;

    /**
     * @param most how many are kept
     * @param made how one is made; what it makes is shared, so nobody may change it
     */
    Latest(int most, Function<K, V> made) {
        this.latest = new LinkedHashMap<>(most, 0.75f, true);
        this.most = most;
        this.made = made;
    }

    synchronized V of(K key) {
        V value = latest.computeIfAbsent(key, made);
        if (latest.size() > most) {
            latest.pollFirstEntry();
        }
        return value;
    }
}
