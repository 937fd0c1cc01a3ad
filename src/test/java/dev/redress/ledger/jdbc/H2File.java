package dev.redress.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** The ledger's database as the service opens it, from the settings it ships with. */
public final class H2File {

    private static final Properties SHIPPED = shipped();

    private H2File() {}

    /** {@return the shipped address of the database, its file in another folder} */
    public static String url(Path folder) {
        String url = Objects.requireNonNull(SHIPPED.getProperty("spring.datasource.url"));
        if (!url.contains("${redress.data}")) {
            throw new IllegalStateException("the shipped address has no place for the folder: " + url);
        }
        return url.replace("${redress.data}", folder.toString());
    }

    /** {@return a database in a file of its own, empty or as it was left} */
    public static HikariDataSource open(Path folder) {
        return open(url(folder));
    }

    /** {@return a database at an address of its own} */
    public static HikariDataSource open(String url) {
        return openAsOf("latest", url);
    }

    /** {@return the database as an older service left it, its schema in that version} */
    public static HikariDataSource openAsOf(String version, Path folder) {
        return openAsOf(version, url(folder));
    }

    private static HikariDataSource openAsOf(String version, String url) {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(url);
        database.setUsername(SHIPPED.getProperty("spring.datasource.username"));
        database.setPassword(SHIPPED.getProperty("spring.datasource.password"));
        database.setConnectionTimeout(1_000);
        database.setExceptionOverrideClassName(
                SHIPPED.getProperty("spring.datasource.hikari.exception-override-class-name"));
        Flyway.configure().dataSource(database).target(version).load().migrate();
        return database;
    }

    private static Properties shipped() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        return Objects.requireNonNull(yaml.getObject());
    }
}
