package org.opengov.tracker.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;

/** A picture that the page holds within itself; nothing is fetched. */
final class WordPicture {

    private static final String DATA = "data:image/png;base64,";
    private static final int LONGEST_SIDE = 4_000;

    private WordPicture() {}

    /** Puts the picture among the parts of the document, where it is one. */
    static Optional<String> add(XWPFDocument document, Element image) throws IOException {
        String address = image.getAttribute("src");
        if (!address.startsWith(DATA)) {
            return Optional.empty();
        }
        try {
            byte[] picture = Base64.getMimeDecoder().decode(address.substring(DATA.length()));
            return isSmall(picture)
                    ? Optional.of(document.addPictureData(picture, Document.PICTURE_TYPE_PNG))
                    : Optional.empty();
        } catch (IllegalArgumentException | InvalidFormatException broken) {
            return Optional.empty();
        }
    }

    /** Reads the size only: a few bytes may claim to be a picture as large as a field. */
    private static boolean isSmall(byte[] picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            try {
                reader.setInput(in);
                return reader.getWidth(0) <= LONGEST_SIDE && reader.getHeight(0) <= LONGEST_SIDE;
            } catch (IOException broken) {
                return false;
            } finally {
                reader.dispose();
            }
        }
    }
}
