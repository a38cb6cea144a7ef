package io.github.disclosurereport.ingest.internal.format.ooxml;

/**
 * Keeps POI quiet where a program has Log4j's API only and no logging behind it: the API would complain of that on the screen, and then
 * print POI's own errors. Where a program has logging, or says by these properties what it wants to see, nothing is changed.
 */
final class PoiLogging {

    private static final String PROVIDER = "META-INF/services/org.apache.logging.log4j.spi.Provider";
    private static final String FACTORY = "log4j2.loggerContextFactory";
    private static final String COMPLAINTS = "log4j2.StatusLogger.level";
    private static final String ERRORS = "org.apache.logging.log4j.simplelog.level";

    private static boolean done;

    private PoiLogging() {}

    static synchronized void quieten() {
        ClassLoader loader = PoiLogging.class.getClassLoader();
        if (done || loader.getResource(PROVIDER) != null || System.getProperty(FACTORY) != null) {
            return;
        }
        done = true;
        boolean complaints = turnOff(COMPLAINTS);
        boolean errors = turnOff(ERRORS);
        try {
            // Log4j reads the properties once and for all when a class of POI asks for the first logger.
            Class.forName("org.apache.poi.ooxml.POIXMLDocumentPart", true, loader);
        } catch (ClassNotFoundException missing) {
            throw new NoClassDefFoundError(missing.getMessage());
        } finally {
            restore(COMPLAINTS, complaints);
            restore(ERRORS, errors);
        }
    }

    private static boolean turnOff(String property) {
        boolean unsaid = System.getProperty(property) == null;
        if (unsaid) {
            System.setProperty(property, "OFF");
        }
        return unsaid;
    }

    private static void restore(String property, boolean unsaid) {
        if (unsaid) {
            System.clearProperty(property);
        }
    }
}
