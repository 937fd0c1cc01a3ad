package dev.redress.api;

import dev.redress.api.contract.PacksApi;
import dev.redress.facts.json.BodyReader;
import dev.redress.policy.Pack;
import dev.redress.policy.PackStore;
import dev.redress.policy.files.PackArchive;
import dev.redress.workshop.Publisher;
import dev.redress.workshop.Signature;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Keeps packs of rules and shows them. */
@RestController
class PacksController implements PacksApi {

    private final Publisher publisher;
    private final PackStore store;
    private final PackUpload upload;
    private final HttpServletRequest request;

    /** @param request the current request, whichever that is */
    PacksController(Publisher publisher, PackStore store, BodyReader bodies, HttpServletRequest request) {
        this.publisher = publisher;
        this.store = store;
        this.upload = new PackUpload(bodies);
        this.request = request;
    }

    @Override
    public ResponseEntity<JsonBody> draftPack(String by, String why, PackBody body) {
        Signature signature = Signed.of(request.getParameterMap());
        Pack pack = upload.pack(body);
        boolean known = publisher.log().state(pack.id()).isPresent();
        publisher.draft(pack, signature);
        ResponseEntity.BodyBuilder answer = known
                ? ResponseEntity.ok()
                : ResponseEntity.created(URI.create(PacksApi.PATH_DRAFT_PACK + "/" + pack.id()));
        return answer.contentType(MediaType.APPLICATION_JSON)
                .body(new JsonBody(new PackDocument(publisher.log()).whole(pack)));
    }

    @Override
    public ResponseEntity<JsonBody> listPacks(@Nullable String cursor, Integer limit) {
        PackListQuery query = PackListQuery.of(request.getParameterMap());
        return DecisionsController.json(new JsonBody(new PackDocument(publisher.log()).page(query)));
    }

    @Override
    public ResponseEntity<JsonBody> getPack(String packId) {
        Pack pack = find(store, packId);
        return DecisionsController.json(new JsonBody(new PackDocument(publisher.log()).whole(pack)));
    }

    @Override
    public ResponseEntity<PackBody> getPackContent(String packId) {
        return ResponseEntity.ok()
                .contentType(PackBodyConverter.ARCHIVE)
                .body(new PackBody(true, PackArchive.write(find(store, packId))));
    }

    private static Pack find(PackStore store, String packId) {
        return store.find(packId).orElseThrow(() -> new RefusedRequest(ProblemKind.UNKNOWN_PACK));
    }
}
