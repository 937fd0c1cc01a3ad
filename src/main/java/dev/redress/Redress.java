package dev.redress;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. */
@SpringBootApplication(proxyBeanMethods = false)
public class Redress {

    /** Starts the service and answers over HTTP until it is stopped. */
    public static void main(String[] arguments) {
        SpringApplication.run(Redress.class, arguments);
    }
}
