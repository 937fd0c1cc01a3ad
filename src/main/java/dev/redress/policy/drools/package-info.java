/** Rules in DRL, compiled and run by Drools. The only place that knows Drools. */
@NullMarked
package dev.redress.policy.drools;

import org.jspecify.annotations.NullMarked;
