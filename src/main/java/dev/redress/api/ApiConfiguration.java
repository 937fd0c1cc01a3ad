package dev.redress.api;

import dev.redress.facts.json.BodyReader;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the web server and its frame are set up for the contract. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    /** Bodies are bytes here, and no other converter comes before those. */
    @Bean
    WebMvcConfigurer bodiesAsBytes(
            @Value("${redress.max-body}") DataSize limit, @Value("${redress.max-pack}") DataSize packLimit) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
                builder.addCustomConverter(new JsonBodyConverter(limit));
                builder.addCustomConverter(new PackBodyConverter(packLimit));
            }
        };
    }

    @Bean
    BodyReader bodyReader() {
        return new BodyReader();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ContainerProblems.class.getName());
            }
        });
    }
}
