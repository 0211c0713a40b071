package org.dateline.ui.chart;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.dateline.library.files.AtomicFile;

/// Writes pictures of what the window shows. To be used in the background.
public final class PngFile {

  private PngFile() {}

  /// Writes a picture, wholly or not at all.
  ///
  /// @throws IOException if the file cannot be written
  public static void write(WritableImage image, Path file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    buffer.setRGB(0, 0, width, height, pixels, 0, width);
    try (AtomicFile whole = AtomicFile.begin(file)) {
      if (!ImageIO.write(buffer, "png", whole.bytes())) {
        throw new IOException("no PNG writer");
      }
      whole.finish();
    }
  }
}
