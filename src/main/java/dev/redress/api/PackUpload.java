package dev.redress.api;

import dev.redress.facts.json.BodyReader;
import dev.redress.policy.Pack;
import dev.redress.policy.files.PackArchive;
import dev.redress.policy.files.SentFiles;
import dev.redress.wire.WirePackFile;
import dev.redress.wire.WirePackFiles;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Packs as callers send them. */
final class PackUpload {

    private final BodyReader bodies;

    PackUpload(BodyReader bodies) {
        this.bodies = bodies;
    }

    /** {@return the pack; refuses the request with everything that is wrong with the files} */
    Pack pack(PackBody body) {
        SentFiles.Reading reading = body.isArchive() ? PackArchive.read(body.bytes()) : files(body.bytes());
        return switch (reading) {
            case SentFiles.Whole whole -> whole.pack();
            case SentFiles.Refused refused ->
                throw ProblemBody.refusal(ProblemKind.INVALID_PACK, refused.problems(), "the pack");
        };
    }

    private SentFiles.Reading files(byte[] json) {
        return switch (bodies.readFiles(json, WirePackFiles.class)) {
            case BodyReader.Refused<WirePackFiles> refused -> new SentFiles.Refused(refused.problems());
            case BodyReader.Accepted<WirePackFiles> accepted -> {
                SentFiles sent = new SentFiles();
                List<WirePackFile> files = accepted.body().getFiles();
                for (int i = 0; i < files.size(); i++) {
                    sent.add(
                            files.get(i).getPath(),
                            content(files.get(i), "/files/" + i, sent),
                            "/files/" + i + "/path");
                }
                yield sent.pack();
            }
        };
    }

    private static byte[] content(WirePackFile file, String place, SentFiles sent) {
        String text = file.getText();
        String base64 = file.getBase64();
        if (text != null && base64 == null) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (text == null && base64 != null) {
            try {
                return Base64.getDecoder().decode(base64);
            } catch (IllegalArgumentException _) {
                sent.refuse(place + "/base64", "bad-base64", "the text is not Base64, padded and without line ends");
            }
        } else if (text == null) {
            sent.refuse(place + "/text", "missing-field", "the content is missing; `text` or `base64` is required");
        } else {
            sent.refuse(place + "/base64", "duplicate-value", "the content is given twice; leave `text` or this out");
        }
        return new byte[0];
    }
}
