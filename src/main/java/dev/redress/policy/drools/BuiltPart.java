package dev.redress.policy.drools;

import dev.redress.policy.RuleFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * A folder of rules, built.
 *
 * @param packages what came of building it, to be copied into a rule base, never used itself
 * @param errors why nothing came of it
 */
record BuiltPart(Collection<KiePackage> packages, List<KnowledgeBuilderError> errors) {

    /**
     * {@return the files of one folder, built}
     *
     * @param files in the engine's own language
     */
    static BuiltPart of(List<RuleFile> files) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, new RuleLoader()));
        for (RuleFile file : files) {
            Resource resource = ResourceFactory.newByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8));
            resource.setSourcePath(file.path());
            builder.add(resource, ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            return new BuiltPart(List.of(), List.copyOf(builder.getErrors()));
        }
        Collection<KiePackage> packages = builder.getKnowledgePackages();
        // Drools copies a package from the second base on: this first one, which no case ever runs on, keeps it as
        // built.
        KnowledgeBaseFactory.newKnowledgeBase().addPackages(packages);
        return new BuiltPart(packages, List.of());
    }
}
