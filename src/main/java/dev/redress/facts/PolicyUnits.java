package dev.redress.facts;

import java.util.List;
import java.util.Optional;

/** The units of the shops whose policies are in force. */
@FunctionalInterface
public interface PolicyUnits {

    /** {@return the units of the shop behind a policy id, or nothing where there is no such policy} */
    Optional<ShopUnits> find(String policyId);

    /** {@return the ids of the policies in force, as far as they are to be told to callers} */
    default List<String> ids() {
        return List.of();
    }
}
