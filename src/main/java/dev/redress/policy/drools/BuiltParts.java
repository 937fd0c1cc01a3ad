package dev.redress.policy.drools;

import dev.redress.policy.RuleFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * The folders of rules that were built last, by their content, so that what several policies share is built once. A rule base
 * gets a copy of what is kept here, never the thing itself.
 */
final class BuiltParts {

    private static final int KEPT = 64;

    private final SequencedMap<List<RuleFile>, Part> latest = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** What came of building a folder: packages, or errors. */
    record Part(Collection<KiePackage> packages, List<KnowledgeBuilderError> errors) {}

    /** {@return the files of one folder, built} */
    synchronized Part of(List<RuleFile> files) {
        Part part = latest.computeIfAbsent(List.copyOf(files), BuiltParts::build);
        if (latest.size() > KEPT) {
            latest.pollFirstEntry();
        }
        return part;
    }

    private static Part build(List<RuleFile> files) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, BuiltParts.class.getClassLoader()));
        for (RuleFile file : files) {
            Resource resource = ResourceFactory.newByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8));
            resource.setSourcePath(file.path());
            builder.add(resource, ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            return new Part(List.of(), List.copyOf(builder.getErrors()));
        }
        Collection<KiePackage> packages = builder.getKnowledgePackages();
        // Drools copies a package from the second base on: this first one, which no case ever runs on, keeps it as
        // built.
        KnowledgeBaseFactory.newKnowledgeBase().addPackages(packages);
        return new Part(packages, List.of());
    }
}
