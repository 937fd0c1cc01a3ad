package dev.redress.api;

import dev.redress.api.contract.DecisionsApi;
import dev.redress.decision.Language;
import dev.redress.desk.CaseDesk;
import dev.redress.desk.Shops;
import dev.redress.facts.CaseForm;
import dev.redress.ledger.Entry;
import dev.redress.ledger.Ledger;
import dev.redress.policy.LivePolicies;
import dev.redress.policy.Policies;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Decides cases and reads decisions again. */
@RestController
class DecisionsController implements DecisionsApi {

    private static final Pattern DECISION_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final LivePolicies live;
    private final CaseForm form;
    private final CaseDesk desk;
    private final Ledger ledger;
    private final HttpServletRequest request;

    /** @param request the current request, whichever that is */
    DecisionsController(LivePolicies live, CaseForm form, CaseDesk desk, Ledger ledger, HttpServletRequest request) {
        this.live = live;
        this.form = form;
        this.desk = desk;
        this.ledger = ledger;
        this.request = request;
    }

    /** Reads the query from the request itself, where a parameter given twice can be told from one with a comma. */
    @Override
    public ResponseEntity<JsonBody> decide(
            JsonBody body, @Nullable String accepted, @Nullable String wanted, @Nullable String version) {
        DecideQuery query = DecideQuery.of(request);
        Policies policies = query.policies(live);
        return switch (form.over(new Shops(policies)).read(body.bytes())) {
            case CaseForm.Accepted sound -> created(desk.decide(sound.file(), policies, query.languages()));
            case CaseForm.Refused refused ->
                throw ProblemBody.refusal(ProblemKind.INVALID_CASE, refused.problems(), "the case");
        };
    }

    @Override
    public ResponseEntity<JsonBody> getDecision(String decisionId) {
        return DECISION_ID.matcher(decisionId).matches()
                ? ledger.find(decisionId)
                        .map(DecisionsController::recorded)
                        .orElseGet(() -> ProblemBody.answer(ProblemKind.UNKNOWN_DECISION))
                : ProblemBody.answer(ProblemKind.UNKNOWN_DECISION);
    }

    @Override
    public ResponseEntity<JsonBody> listDecisions(String caseId, @Nullable String cursor, @Nullable Integer limit) {
        ListQuery query = ListQuery.of(request.getParameterMap());
        List<Entry> oneMore = ledger.ofCase(query.caseId(), query.after(), query.limit() + 1);
        return json(DecisionPage.of(oneMore, query.limit()));
    }

    private static ResponseEntity<JsonBody> created(Entry entry) {
        return ResponseEntity.created(URI.create(DecisionsApi.PATH_DECIDE + "/" + entry.decisionId()))
                .header(HttpHeaders.CONTENT_LANGUAGE, languages(entry))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new JsonBody(entry.decision()));
    }

    /** A recorded decision stays in its language, whichever the reader would have. */
    private static ResponseEntity<JsonBody> recorded(Entry entry) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, languages(entry))
                .contentType(MediaType.APPLICATION_JSON)
                .body(new JsonBody(entry.decision()));
    }

    private static String languages(Entry entry) {
        return entry.translated()
                ? Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "))
                : entry.language();
    }

    static ResponseEntity<JsonBody> json(JsonBody body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
