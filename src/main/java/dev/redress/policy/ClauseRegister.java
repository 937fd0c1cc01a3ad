package dev.redress.policy;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The clauses that rules cite, by id. */
public final class ClauseRegister {

    private final SortedMap<String, Clause> byId = new TreeMap<>();

    public ClauseRegister(Collection<Clause> clauses) {
        clauses.forEach(clause -> byId.put(clause.id(), clause));
    }

    public Optional<Clause> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Collection<Clause> all() {
        return Collections.unmodifiableCollection(byId.values());
    }
}
