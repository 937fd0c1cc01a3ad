package dev.redress.api;

import dev.redress.api.contract.PublishingApi;
import dev.redress.facts.Problem;
import dev.redress.facts.json.BodyReader;
import dev.redress.facts.json.CanonicalJson;
import dev.redress.policy.PackStore;
import dev.redress.wire.WirePackStepRequest;
import dev.redress.wire.WireRollbackRequest;
import dev.redress.workshop.FolderRules;
import dev.redress.workshop.LivePacks;
import dev.redress.workshop.Publisher;
import dev.redress.workshop.Publishing;
import dev.redress.workshop.Signature;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Brings packs of rules from draft to live, and back. */
@RestController
class PublishingController implements PublishingApi {

    private final Publisher publisher;
    private final PackStore store;
    private final BodyReader bodies;
    private final PublishingDocument document;
    private final boolean managed;

    /**
     * @param managed whether packs are published here, not from the rules folder
     * @param fourEyes whether nobody may approve what they drafted
     */
    PublishingController(
            Publisher publisher,
            PackStore store,
            LivePacks live,
            FolderRules folder,
            BodyReader bodies,
            @Value("${redress.managed}") boolean managed,
            @Value("${redress.four-eyes}") boolean fourEyes) {
        this.publisher = publisher;
        this.store = store;
        this.bodies = bodies;
        this.managed = managed;
        this.document = new PublishingDocument(live, folder, store, managed, fourEyes);
    }

    @Override
    public ResponseEntity<JsonBody> takePackStep(String packId, JsonBody body) {
        WirePackStepRequest step = read(body, WirePackStepRequest.class);
        Signature signature = Signed.of(step.getBy(), step.getWhy());
        return answer(
                switch (step.getTake()) {
                    case CHECK -> publisher.check(packId, signature);
                    case APPROVE -> publisher.approve(packId, signature);
                    case PUBLISH -> {
                        refuseInDirectoryMode();
                        yield publisher.publish(packId, number(step.getLive()), signature);
                    }
                });
    }

    @Override
    public ResponseEntity<JsonBody> rollBack(JsonBody body) {
        WireRollbackRequest rollback = read(body, WireRollbackRequest.class);
        Signature signature = Signed.of(rollback.getBy(), rollback.getWhy());
        refuseInDirectoryMode();
        return answer(publisher.rollBack(number(rollback.getLive()), signature));
    }

    @Override
    public ResponseEntity<JsonBody> getPublishing() {
        return DecisionsController.json(new JsonBody(CanonicalJson.write(document.now(publisher.log()))));
    }

    /** What is published here would be gone as soon as somebody saves a file in the folder. */
    private void refuseInDirectoryMode() {
        if (!managed) {
            throw new RefusedRequest(ProblemKind.DIRECTORY_MODE);
        }
    }

    private <W> W read(JsonBody body, Class<W> wire) {
        return switch (bodies.read(body.bytes(), wire)) {
            case BodyReader.Accepted<W> accepted -> accepted.body();
            case BodyReader.Refused<W> refused ->
                throw ProblemBody.refusal(ProblemKind.INVALID_REQUEST, refused.problems(), "the request");
        };
    }

    private ResponseEntity<JsonBody> answer(Publishing came) {
        return switch (came) {
            case Publishing.Done done ->
                DecisionsController.json(new JsonBody(new PackDocument(publisher.log())
                        .whole(store.find(done.pack()).orElseThrow())));
            case Publishing.Faulty faulty -> ProblemBody.faulty(faulty.report().findings());
            case Publishing.Refused refused ->
                ProblemBody.answer(ProblemKind.of(refused.refusal()), refused.detail(), List.<Problem>of());
        };
    }

    private static @Nullable Long number(@Nullable Integer sent) {
        return sent == null ? null : Long.valueOf(sent);
    }
}
