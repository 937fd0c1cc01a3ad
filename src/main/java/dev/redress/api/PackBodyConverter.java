package dev.redress.api;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.util.unit.DataSize;

/** Packs of rules as bytes, up to a size and unencoded. */
final class PackBodyConverter extends AbstractHttpMessageConverter<PackBody> {

    static final MediaType ARCHIVE = MediaType.parseMediaType("application/zip");

    private final BoundedBytes bound;

    /** @param limit the largest body that is read */
    PackBodyConverter(DataSize limit) {
        super(ARCHIVE, MediaType.APPLICATION_JSON);
        this.bound = new BoundedBytes(limit);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == PackBody.class;
    }

    @Override
    protected PackBody readInternal(Class<? extends PackBody> type, HttpInputMessage message) throws IOException {
        return new PackBody(ARCHIVE.includes(message.getHeaders().getContentType()), bound.read(message));
    }

    @Override
    protected void writeInternal(PackBody body, HttpOutputMessage message) throws IOException {
        byte[] bytes = body.bytes();
        message.getHeaders().setContentLength(bytes.length);
        message.getBody().write(bytes);
    }
}
