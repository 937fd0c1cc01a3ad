package dev.redress.house.broken.facts;

import java.util.List;

/** Knows floating point in a field, a parameter and a result. */
class Weighs {

    double grams;

    void add(List<Double> weights) {}

    float[] all() {
        return new float[0];
    }
}
