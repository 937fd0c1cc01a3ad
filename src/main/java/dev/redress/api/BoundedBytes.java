package dev.redress.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/** Bodies up to a size, in UTF-8 where they are text, and unencoded. */
final class BoundedBytes {

    private final int most;

    /** @param limit the largest body that is read */
    BoundedBytes(DataSize limit) {
        this.most = Math.toIntExact(limit.toBytes());
    }

    byte[] read(HttpInputMessage message) throws IOException {
        if (!isPlainUtf8(message.getHeaders())) {
            throw new RefusedRequest(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
        if (message.getHeaders().getContentLength() > most) {
            throw tooLarge();
        }
        byte[] bytes = message.getBody().readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooLarge();
        }
        return bytes;
    }

    private static boolean isPlainUtf8(HttpHeaders headers) {
        MediaType type = headers.getContentType();
        boolean utf8 = type == null || type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset());
        return utf8 && headers.getOrEmpty(HttpHeaders.CONTENT_ENCODING).stream().allMatch("identity"::equalsIgnoreCase);
    }

    private RefusedRequest tooLarge() {
        return new RefusedRequest(ProblemKind.TOO_LARGE, "the body is larger than " + most + " bytes", List.of());
    }
}
