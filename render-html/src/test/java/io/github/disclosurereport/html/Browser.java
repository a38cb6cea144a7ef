package io.github.disclosurereport.html;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser that is on this machine. None is ever downloaded: where there is none, the test is skipped and says so. */
final class Browser implements AutoCloseable {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> PLACES = List.of("/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/snap/bin");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start() {
        System.setProperty("SE_OFFLINE", "true");
        Optional<File> browser = find(BROWSERS);
        Optional<File> chromedriver = find(List.of("chromedriver"));
        if (browser.isEmpty() || chromedriver.isEmpty()) {
            String reason = "page tests skipped: no chromium and chromedriver on PATH or in " + PLACES;
            System.err.println(reason);
            Assumptions.abort(reason);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--hide-scrollbars");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<File> find(List<String> names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        List<String> folders = Stream.concat(Stream.of(path.split(File.pathSeparator)), PLACES.stream())
                .toList();
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .filter(File::isFile)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page in a window of the given width, as a telephone has it: no least width of the desktop's. */
    void open(Path folder, String html, int width) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "page", ".html"), html);
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        driver.get(file.toUri().toString());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
