package org.opengov.tracker.report;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * An address for cameras, with the quiet zone that they need around it. Its error correction, level M or better, bears the wear of a
 * printed page.
 *
 * @param size how many modules it is wide and high, the quiet zone included; the side of an SVG's {@code viewBox}
 * @param path its dark modules as the {@code d} of one SVG path, in modules
 */
public record QrCode(int size, String path) {

    /** What the standard asks for on each side. */
    private static final int QUIET = 4;

    /**
     * The code of an address.
     *
     * @throws IllegalArgumentException when it is longer than any code can hold
     */
    public static QrCode of(String address) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM);
        String path =
                IntStream.range(0, code.size).mapToObj(row -> row(code, row)).collect(Collectors.joining());
        return new QrCode(code.size + 2 * QUIET, path);
    }

    /** The dark modules of a row, each run of them as one rectangle: no hairline between two shows in print. */
    private static String row(io.nayuki.qrcodegen.QrCode code, int row) {
        StringBuilder drawn = new StringBuilder();
        int column = 0;
        while (column < code.size) {
            int end = column;
            while (end < code.size && code.getModule(end, row)) {
                end++;
            }
            if (end > column) {
                int width = end - column;
                drawn.append('M').append(column + QUIET).append(' ').append(row + QUIET);
                drawn.append('h').append(width).append("v1h-").append(width).append('z');
            }
            column = Math.max(end, column + 1);
        }
        return drawn.toString();
    }

    /**
     * The same as a picture, for documents that hold no vector graphics.
     *
     * @param module how many pixels wide one module is
     */
    public byte[] png(int module) {
        BufferedImage image = new BufferedImage(size * module, size * module, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, image.getWidth(), image.getHeight());
        drawing.setColor(Color.BLACK);
        for (String run : path.split("(?=M)")) {
            int[] numbers =
                    IntStream.of(numbers(run)).map(modules -> modules * module).toArray();
            drawing.fillRect(numbers[0], numbers[1], numbers[2], module);
        }
        drawing.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Where a run begins and how wide it is, as its path says. */
    private static int[] numbers(String run) {
        String[] words = run.substring(1, run.indexOf('v')).split("[ h]");
        return IntStream.range(0, 3)
                .map(index -> Integer.parseInt(words[index]))
                .toArray();
    }
}
