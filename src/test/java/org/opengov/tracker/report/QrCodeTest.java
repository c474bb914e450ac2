package org.opengov.tracker.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Whatever is drawn is read again by a reader of other people's making. */
class QrCodeTest {

    private static final String ADDRESS = "https://tracker.example/verify/AZ-2012-2015-C3";
    private static final int QUIET = 4;
    private static final int PIXELS = 5;

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    private final QrCode code = QrCode.of(ADDRESS);

    @Test
    void cameraReadsThePicture() throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(code.png(PIXELS)));

        Result read = read(picture);

        assertThat(read.getText()).isEqualTo(ADDRESS);
        assertThat(read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL))
                .isIn("M", "Q", "H");
        assertThat(picture.getWidth()).isEqualTo(code.size() * PIXELS);
    }

    @Test
    void cameraReadsThePath() throws Exception {
        BufferedImage picture =
                new BufferedImage(code.size() * PIXELS, code.size() * PIXELS, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = picture.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fill(new Rectangle(picture.getWidth(), picture.getHeight()));
        drawing.setColor(Color.BLACK);
        RUN.matcher(code.path()).results().map(QrCodeTest::rectangle).forEach(drawing::fill);

        assertThat(RUN.matcher(code.path()).replaceAll(""))
                .as("nothing but runs")
                .isEmpty();
        assertThat(read(picture).getText()).isEqualTo(ADDRESS);
    }

    private static Rectangle rectangle(MatchResult run) {
        assertThat(run.group(3)).isEqualTo(run.group(4));
        return new Rectangle(
                Integer.parseInt(run.group(1)) * PIXELS,
                Integer.parseInt(run.group(2)) * PIXELS,
                Integer.parseInt(run.group(3)) * PIXELS,
                PIXELS);
    }

    @Test
    void roundItAllIsQuiet() {
        assertThat(RUN.matcher(code.path()).results()).isNotEmpty().allSatisfy(run -> {
            int left = Integer.parseInt(run.group(1));
            int top = Integer.parseInt(run.group(2));
            assertThat(left).isGreaterThanOrEqualTo(QUIET);
            assertThat(top).isBetween(QUIET, code.size() - QUIET - 1);
            assertThat(left + Integer.parseInt(run.group(3))).isLessThanOrEqualTo(code.size() - QUIET);
        });
    }

    private static Result read(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))));
    }
}
