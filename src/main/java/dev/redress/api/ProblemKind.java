package dev.redress.api;

import dev.redress.workshop.Publishing;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The problems of the contract, each with its status and its words. */
enum ProblemKind {
    BAD_REQUEST(
            HttpStatus.BAD_REQUEST,
            "the request cannot be understood",
            "the HTTP request is broken: its target, a header or its body does not keep to the protocol"),
    BAD_ENCODING(HttpStatus.BAD_REQUEST, "the body is not UTF-8", "the body is not text in UTF-8"),
    MALFORMED_JSON(HttpStatus.BAD_REQUEST, "the body is not a JSON document", "the body is not a JSON document"),
    INVALID_QUERY(HttpStatus.BAD_REQUEST, "a query parameter is missing or wrong", "the query cannot be answered"),
    UNKNOWN_PATH(HttpStatus.NOT_FOUND, "nothing is served here", "the service has nothing under this path"),
    UNKNOWN_DECISION(
            HttpStatus.NOT_FOUND, "there is no decision with this id", "no decision is recorded under this id"),
    UNKNOWN_POLICY(
            HttpStatus.NOT_FOUND,
            "there is no policy with this id",
            "no policy in force has this id; `GET /v1/policies` lists them"),
    UNKNOWN_PACK(
            HttpStatus.NOT_FOUND,
            "there is no pack with this id",
            "no pack of rules is kept under this id; `GET /v1/packs` lists them"),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "the path does not take this method",
            "the `Allow` header lists the methods that the path takes"),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "the answer is of a type that the caller does not take",
            "the answer is `application/json`, for the content of a pack `application/zip`, which the `Accept` header does"
                    + " not admit"),
    NOT_YET(HttpStatus.CONFLICT, "an earlier step is missing", "an earlier step with the pack is missing"),
    FOUR_EYES(HttpStatus.CONFLICT, "authors may not approve their own packs", "somebody else must approve the pack"),
    LIVE_CHANGED(
            HttpStatus.CONFLICT,
            "somebody else has published in the meantime",
            "another pack is live by now; look at what changed, then publish again"),
    REPLICA_NOT_READY(
            HttpStatus.CONFLICT,
            "a replica of the service could not serve the pack",
            "a replica of the service can't serve the pack, or not yet"),
    NOTHING_BEFORE(
            HttpStatus.CONFLICT,
            "there is nothing to go back to",
            "nothing else was live before; there is nothing to go back to"),
    DIRECTORY_MODE(
            HttpStatus.CONFLICT,
            "packs are published from the rules folder here",
            "what is saved in the rules folder goes live by itself; with `redress.managed: true` packs are published through"
                    + " the API"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "the body is too large", "the body is larger than the service takes"),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "the body is declared as a type that is not taken",
            "the body must be declared as `application/json` in UTF-8, or a pack as `application/zip`, without a content"
                    + " encoding"),
    INVALID_CASE(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "the case cannot be decided as it was sent",
            "the case cannot be decided as it was sent"),
    INVALID_PACK(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "the pack cannot be kept as it was sent",
            "the pack cannot be kept as it was sent"),
    INVALID_REQUEST(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "the request does not say what is needed",
            "the request does not say what is needed"),
    PACK_FAULTY(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "the check of the pack found something",
            "the check of the pack found something"),
    INTERNAL_ERROR(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "the service has a defect",
            "the request could not be answered; nothing that was sent is to blame"),
    LEDGER_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "the ledger cannot be reached",
            "the ledger of decisions cannot be read or written now; try again"),
    PACKS_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "the packs of rules cannot be reached",
            "the packs of rules cannot be read or kept now; try again");

    private final HttpStatus status;
    private final String title;
    private final String detail;

    ProblemKind(HttpStatus status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    /** {@return the sentence for occurrences that have none of their own} */
    String detail() {
        return detail;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the kind for a step that may not be taken} */
    static ProblemKind of(Publishing.Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN_PACK -> UNKNOWN_PACK;
            case NOT_YET -> NOT_YET;
            case FOUR_EYES -> FOUR_EYES;
            case LIVE_CHANGED -> LIVE_CHANGED;
            case REPLICA_NOT_READY -> REPLICA_NOT_READY;
            case NOTHING_BEFORE -> NOTHING_BEFORE;
        };
    }

    /** {@return the kind for a status that came from below the controllers} */
    static ProblemKind of(int status) {
        return switch (status) {
            case 404 -> UNKNOWN_PATH;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            // The caller's transfer encoding or its version of HTTP is none that there is.
            case 501, 505 -> BAD_REQUEST;
            default -> status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
        };
    }
}
