package dev.redress.api;

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
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "the path does not take this method",
            "the `Allow` header lists the methods that the path takes"),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "the answer is JSON and nothing else",
            "the answer is `application/json`, which the `Accept` header does not admit"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "the body is too large", "the body is larger than the service takes"),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "the body must be JSON in UTF-8",
            "the body must be declared as `application/json`, in UTF-8 and without a content encoding"),
    INVALID_CASE(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "the case cannot be decided as it was sent",
            "the case cannot be decided as it was sent"),
    INTERNAL_ERROR(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "the service has a defect",
            "the request could not be answered; nothing that was sent is to blame"),
    LEDGER_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "the ledger cannot be reached",
            "the ledger of decisions cannot be read or written now; try again");

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
