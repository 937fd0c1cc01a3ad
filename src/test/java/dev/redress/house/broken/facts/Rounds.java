package dev.redress.house.broken.facts;

import java.math.BigDecimal;
import java.util.List;

/** Makes exact numbers inexact. */
class Rounds {

    List<Object> round(BigDecimal exact) {
        return List.of(new BigDecimal(exact.doubleValue()), BigDecimal.valueOf(0.5));
    }
}
