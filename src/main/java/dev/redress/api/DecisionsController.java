package dev.redress.api;

import dev.redress.api.contract.DecisionsApi;
import dev.redress.desk.CaseDesk;
import dev.redress.facts.CaseForm;
import dev.redress.facts.Problem;
import dev.redress.ledger.Entry;
import dev.redress.ledger.Ledger;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Decides cases and reads decisions again. */
@RestController
class DecisionsController implements DecisionsApi {

    private static final Pattern DECISION_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CaseForm form;
    private final CaseDesk desk;
    private final Ledger ledger;
    private final HttpServletRequest request;

    /** @param request the current request, whichever that is */
    DecisionsController(CaseForm form, CaseDesk desk, Ledger ledger, HttpServletRequest request) {
        this.form = form;
        this.desk = desk;
        this.ledger = ledger;
        this.request = request;
    }

    @Override
    public ResponseEntity<JsonBody> decide(JsonBody body) {
        return switch (form.read(body.bytes())) {
            case CaseForm.Accepted accepted -> created(desk.decide(accepted.file()));
            case CaseForm.Refused refused -> refused(refused.problems());
        };
    }

    @Override
    public ResponseEntity<JsonBody> getDecision(String decisionId) {
        return DECISION_ID.matcher(decisionId).matches()
                ? ledger.find(decisionId)
                        .map(entry -> json(new JsonBody(entry.decision())))
                        .orElseGet(() -> ProblemBody.answer(ProblemKind.UNKNOWN_DECISION))
                : ProblemBody.answer(ProblemKind.UNKNOWN_DECISION);
    }

    /** Reads the query from the request itself, where a parameter given twice can be told from one with a comma. */
    @Override
    public ResponseEntity<JsonBody> listDecisions(String caseId, @Nullable String cursor, @Nullable Integer limit) {
        ListQuery query = ListQuery.of(request.getParameterMap());
        List<Entry> oneMore = ledger.ofCase(query.caseId(), query.after(), query.limit() + 1);
        return json(DecisionPage.of(oneMore, query.limit()));
    }

    private static ResponseEntity<JsonBody> created(Entry entry) {
        return ResponseEntity.created(URI.create(DecisionsApi.PATH_DECIDE + "/" + entry.decisionId()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(new JsonBody(entry.decision()));
    }

    static ResponseEntity<JsonBody> json(JsonBody body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }

    private static ResponseEntity<JsonBody> refused(List<Problem> problems) {
        Problem first = problems.getFirst();
        return switch (first.code()) {
            case "not-utf-8" -> ProblemBody.answer(ProblemKind.BAD_ENCODING, first.detail(), problems);
            case "not-json", "duplicate-field", "half-character", "beyond-bounds" ->
                ProblemBody.answer(ProblemKind.MALFORMED_JSON, first.detail(), problems);
            default -> ProblemBody.answer(ProblemKind.INVALID_CASE, ProblemBody.count(problems, "the case"), problems);
        };
    }
}
