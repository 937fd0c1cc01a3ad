package dev.redress.policy.drools;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mvel2.compiler.AbstractParser;

/**
 * The classes that built rules can see: facts, proposals, and what the engine's own code needs. The language of rules knows
 * no others; should a rule ever get past it, this keeps it from anything that could do more than decide.
 */
final class RuleLoader extends ClassLoader {

    private static final ClassLoader HOUSE = RuleLoader.class.getClassLoader();

    private static final Set<String> PACKAGES = Set.of(
            "dev.redress.decision.",
            "dev.redress.facts.",
            "java.math.",
            "java.time.",
            "org.drools.base.",
            "org.drools.core.base.accumulators.",
            "org.drools.mvel.",
            "org.kie.api.definition.");

    /** With the classes nested in them. */
    private static final Set<String> CLASSES = Set.of(
            "java.io.Serializable",
            "java.lang.Boolean",
            "java.lang.Class",
            "java.lang.Comparable",
            "java.lang.Enum",
            "java.lang.Exception",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Number",
            "java.lang.Object",
            "java.lang.Record",
            "java.lang.String",
            "java.lang.Throwable",
            "java.lang.constant.Constable",
            "java.util.ArrayList",
            "java.util.Collection",
            "java.util.Collections",
            "java.util.Currency",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.IdentityHashMap",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.List",
            "java.util.Set",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.locks.AbstractOwnableSynchronizer",
            "java.util.concurrent.locks.AbstractQueuedSynchronizer",
            "java.util.concurrent.locks.ReentrantLock",
            "org.drools.compiler.rule.builder.EvaluatorWrapper",
            "org.drools.core.WorkingMemory",
            "org.drools.core.common.InternalFactHandle",
            "org.drools.core.reteoo.LeftTuple",
            "org.drools.core.reteoo.Tuple",
            "org.drools.core.rule.JavaDialectRuntimeData",
            "org.drools.core.rule.consequence.KnowledgeHelper",
            "org.drools.ecj.EclipseJavaCompiler",
            "org.drools.io.BaseResource",
            "org.drools.io.ByteArrayResource",
            "org.drools.io.ResourceConfigurationImpl",
            "org.drools.util.PortablePath",
            "org.kie.api.io.ResourceType",
            "org.kie.api.runtime.KieContext",
            "org.kie.api.runtime.rule.RuleContext",
            "org.kie.api.runtime.rule.FactHandle");

    static {
        // MVEL, which evaluates constraints, knows these words by itself and asks no loader for them: System, Class,
        // Runtime, Thread…
        AbstractParser.setupParser();
        AbstractParser.LITERALS.keySet().retainAll(Set.of("true", "false", "null", "nil", "empty"));
        AbstractParser.CLASS_LITERALS.clear();
    }

    RuleLoader() {
        super("rules", null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!allowed(name)) {
            throw new ClassNotFoundException("rules can't see " + name);
        }
        return Class.forName(name, false, HOUSE);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return allowed(className(name)) ? HOUSE.getResource(name) : null;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return allowed(className(name)) ? HOUSE.getResourceAsStream(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }

    private static String className(String resource) {
        return resource.replaceFirst("\\.class$", "").replace('/', '.');
    }

    private static boolean allowed(String name) {
        return CLASSES.contains(name.split("\\$", 2)[0]) || PACKAGES.stream().anyMatch(name::startsWith);
    }
}
